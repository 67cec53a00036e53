class Outer {
    static class StorageException extends RuntimeException {
        StorageException(String message) {
            super(message);
        }
    }

    interface Disk {
        void write(byte[] bytes) throws java.io.IOException;
    }

    static final class Files {
        private final Disk disk;

        Files(Disk disk) {
            this.disk = disk;
        }

        void save(byte[] bytes) {
            try {
                disk.write(bytes);
            } catch (java.io.IOException e) {
                throw new StorageException("could not save"); // finding: StorageException
            }
        }
    }
}
