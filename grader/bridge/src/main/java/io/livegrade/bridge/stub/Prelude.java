package io.livegrade.bridge.stub;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sandbox is told before the first frame: the classes of the pack. It goes ahead of the
 * bridge because the bridge's codec needs these types.
 */
public final class Prelude {

  private Prelude() {}

  /** Sends the pack's contract and support classes. */
  public static void write(OutputStream stream, List<ClassFile> packClasses) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(packClasses.size());
    for (ClassFile each : packClasses) {
      out.writeUTF(each.name());
      out.writeInt(each.bytes().length);
      out.write(each.bytes());
    }
    out.flush();
  }

  /** {@return what {@link #write} sent} Only ever read in the sandbox, from the trusted side. */
  public static List<ClassFile> read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    int count = in.readInt();
    List<ClassFile> classes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      classes.add(new ClassFile(name, in.readNBytes(in.readInt())));
    }
    return classes;
  }
}
