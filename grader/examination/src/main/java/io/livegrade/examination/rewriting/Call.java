package io.livegrade.examination.rewriting;

import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/**
 * A call as written.
 *
 * @param opcode how
 * @param owner the type it names
 * @param isInterface whether that is an interface
 * @param name the method's name
 * @param type the method's type
 */
record Call(Opcode opcode, ClassDesc owner, boolean isInterface, String name, MethodTypeDesc type) {

  boolean isStatic() {
    return opcode == Opcode.INVOKESTATIC;
  }

  boolean isSpecial() {
    return opcode == Opcode.INVOKESPECIAL;
  }

  String ownerName() {
    String descriptor = owner.descriptorString();
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1)
        : descriptor;
  }

  /** {@return its type with the receiver as the first parameter} */
  MethodTypeDesc typeWithReceiver() {
    return isStatic() ? type : type.insertParameterTypes(0, owner);
  }
}
