package expenses;

/** Knows who may have expenses. */
interface UserRepository {

  /**
   * @throws StorageException when it cannot be told
   */
  boolean exists(long userId);
}
