package io.livegrade.examination.compile;

import io.livegrade.bridge.stub.ClassFile;
import java.util.List;

/**
 * A submission that compiled, was vetted and meets the contract.
 *
 * @param classes all of its classes
 * @param entryClass binary name of the class that implements the contract
 * @param testClasses binary names of the classes that hold its own tests
 */
public record CompiledSubmission(
    List<ClassFile> classes, String entryClass, List<String> testClasses) {

  public CompiledSubmission {
    classes = List.copyOf(classes);
    testClasses = List.copyOf(testClasses);
  }
}
