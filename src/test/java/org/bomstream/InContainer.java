package org.bomstream;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A class of tests that run inside of the one server that Arquillian starts, as opposed to those
 * that ask a server from outside. It runs beside those, but not beside another of its kind.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ArquillianTest
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(InContainer.LANE)
public @interface InContainer {
  /** Of the lock; also taken by classes with few servers of their own, which fill this lane. */
  String LANE = "container";
}
