import java.util.concurrent.Callable;

class Voids implements Callable<Void> {
    @Override
    public Void call() {
        try {
            Thread.onSpinWait();
        } catch (IllegalStateException e) {
            System.getLogger("x").log(System.Logger.Level.ERROR, "", e);
            return null;
        }
        return null;
    }
}
