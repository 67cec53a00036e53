package io.livegrade.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;

/** Ends and removes containers, when somebody else may be doing the same. */
final class Removal {

  private Removal() {}

  /** {@return whether it was there to be killed} */
  static boolean kill(DockerClient client, String name) {
    try {
      client.killContainerCmd(name).exec();
      return true;
    } catch (NotFoundException | ConflictException e) {
      return false; // it has ended by itself, or was never started
    }
  }

  /** {@return whether it was there to be removed} */
  static boolean remove(DockerClient client, String name) {
    try {
      client.removeContainerCmd(name).withForce(true).withRemoveVolumes(true).exec();
      return true;
    } catch (NotFoundException | ConflictException e) {
      return false; // it is removed, or being removed
    }
  }
}
