import java.lang.reflect.Field;

class Peek {
    Object look(Object handler) throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.junit.platform.launcher.Launcher"); // finding: org.junit.platform
        Field field = type.getDeclaredField("registry");
        field.setAccessible(true); // finding: setAccessible
        return field.get(handler);
    }
}
