package livecoding.lru.support;

/**
 * What a cache looked like under load and after it.
 *
 * @param ended whether all threads came to an end
 * @param exceptions how many calls threw
 * @param foreignValues how many gets gave the value of another key
 * @param largestSize the largest size that anybody saw
 * @param sizeAfter the size once all was quiet
 * @param foundAfter how many keys were found then
 * @param foundAfterRefill how many keys were found after as many new ones as there is room for
 */
public record LoadReport(
    boolean ended,
    int exceptions,
    int foreignValues,
    int largestSize,
    int sizeAfter,
    int foundAfter,
    int foundAfterRefill) {

  /** {@return whether all is as it has to be} */
  public boolean isSound(int capacity) {
    return ended
        && exceptions == 0
        && foreignValues == 0
        && largestSize <= capacity
        && sizeAfter <= capacity
        && foundAfter == sizeAfter
        && foundAfterRefill == capacity;
  }
}
