import java.net.*;

class Own extends ClassLoader { // finding: class loader
    Class<?> load(byte[] bytes) {
        return defineClass(null, bytes, 0, bytes.length); // finding: defineClass
    }

    ClassLoader other(URL[] urls) {
        return new URLClassLoader(urls); // finding: URLClassLoader
    }
}
