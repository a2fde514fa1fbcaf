package org.bomstream.bom.control.file.encoding;

import java.nio.charset.Charset;
import java.util.List;

/**
 * What encoding a text is likely in.
 *
 * @param others that it may be in as well; empty where all agree
 */
public record LikelyCharset(Charset charset, List<Charset> others) {}
