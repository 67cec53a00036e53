package livecoding.expense.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;

/** A connection, or a statement of it, that fails when told to and is counted in when closed. */
final class PooledConnection implements InvocationHandler {

  private final Connection connection;
  private final Faults faults;
  private final Runnable whenClosed;
  private final AtomicBoolean closed = new AtomicBoolean();

  private PooledConnection(Connection connection, Faults faults, Runnable whenClosed) {
    this.connection = connection;
    this.faults = faults;
    this.whenClosed = whenClosed;
  }

  static Connection wrap(Connection connection, Faults faults, Runnable whenClosed) {
    return proxy(Connection.class, new PooledConnection(connection, faults, whenClosed));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    switch (method.getName()) {
      case "equals" -> {
        return proxy == arguments[0];
      }
      case "close" -> {
        close();
        return null;
      }
      case "commit" -> faults.beforeCommit();
      default -> {}
    }
    Object result = call(connection, method, arguments);
    return switch (result) {
      case CallableStatement call -> proxy(CallableStatement.class, statement(call, proxy));
      case PreparedStatement prepared -> proxy(PreparedStatement.class, statement(prepared, proxy));
      case Statement plain -> proxy(Statement.class, statement(plain, proxy));
      case null, default -> result;
    };
  }

  private void close() throws Throwable {
    if (closed.compareAndSet(false, true)) {
      try {
        connection.close();
      } finally {
        whenClosed.run();
      }
    }
  }

  private InvocationHandler statement(Statement statement, Object owner) {
    return (proxy, method, arguments) -> {
      if (method.getName().equals("equals")) {
        return proxy == arguments[0];
      }
      if (method.getName().equals("getConnection")) {
        return owner;
      }
      if (method.getName().startsWith("execute")) {
        faults.beforeStatement();
      }
      return call(statement, method, arguments);
    };
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            PooledConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
