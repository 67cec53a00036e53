import java.util.*;

interface Sessions {
    Session open(String user);
}

class Session {
    Thread owner;
    Runnable onClose;
}

class LiveSessions implements Sessions {
    private final Map<String, Session> open = new HashMap<>();

    public Session open(String user) {
        return open.computeIfAbsent(user, _ -> new Session());
    }
}
