package org.soclifecycle.support;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A relay between the application and its database that can be cut and mended at any moment. */
public final class Wire {

    private final int databasePort;
    private final int port;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private volatile boolean whole;

    public Wire(int databasePort) throws IOException {
        this.databasePort = databasePort;
        try (ServerSocket free = listen(0)) {
            this.port = free.getLocalPort();
        }
        mend();
    }

    public int port() {
        return port;
    }

    /** Ends every connection; new ones are refused. */
    public void cut() {
        whole = false;
        open.forEach(Wire::close);
        open.clear();
    }

    public void mend() {
        try {
            ServerSocket entrance = listen(port);
            open.add(entrance);
            whole = true;
            start(() -> accept(entrance));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private void accept(ServerSocket entrance) {
        try {
            while (whole) {
                Socket application = keep(entrance.accept());
                Socket database = keep(new Socket(InetAddress.getLoopbackAddress(), databasePort));
                start(() -> relay(application, database));
                start(() -> relay(database, application));
            }
        } catch (IOException cut) {
            close(entrance);
        }
    }

    private Socket keep(Socket socket) {
        open.add(socket);
        if (!whole) {
            close(socket);
        }
        return socket;
    }

    private void relay(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            open.remove(from);
        } finally {
            close(from);
            close(to);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Closeable end) {
        try {
            end.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }
}
