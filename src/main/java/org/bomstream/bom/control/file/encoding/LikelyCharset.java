package org.bomstream.bom.control.file.encoding;

import java.nio.charset.Charset;
import java.util.List;

/**
 * What encoding a text is likely in.
 *
 * @param others that it may be in as well; empty where all agree
 * @param tried what no detector said, and the text may be in where more of it is understood so
 */
public record LikelyCharset(Charset charset, List<Charset> others, List<Charset> tried) {}
