package io.livegrade.model.challenge;

import java.util.List;

/**
 * What a submission must offer: one public concrete class of a type with a given public
 * constructor.
 *
 * @param type fully qualified name of the contract interface
 * @param parameters fully qualified names, or primitive names, of the constructor's parameters
 */
public record Entry(String type, List<String> parameters) {

  public Entry {
    parameters = List.copyOf(parameters);
  }
}
