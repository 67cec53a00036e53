package io.livegrade.bridge.stub;

import java.util.List;

/**
 * Asks for a scenario to be run on the classes loaded last, under many orders.
 *
 * @param scenario binary name of the scenario's class
 * @param subject binary name of the class that the scenario uses
 * @param parameterTypes names of its constructor's parameter types
 * @param classes binary names of the classes to initialize before anything runs
 * @param randomOrders how many orders to draw at random, besides those that are tried one by one
 */
public record ScheduleRequest(
    String scenario,
    String subject,
    List<String> parameterTypes,
    List<String> classes,
    int randomOrders) {

  public ScheduleRequest {
    parameterTypes = List.copyOf(parameterTypes);
    classes = List.copyOf(classes);
  }
}
