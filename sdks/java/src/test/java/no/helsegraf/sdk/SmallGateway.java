package no.helsegraf.sdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Answers every request alike, and keeps what came. */
final class SmallGateway implements AutoCloseable {
  final List<String> bodies = new CopyOnWriteArrayList<>();
  final CountDownLatch asked = new CountDownLatch(1);
  private final HttpServer server;

  /** How to answer. */
  interface Answering {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  SmallGateway(Answering answering) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool(task -> {
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      return thread;
    }));
    server.createContext("/graphql", exchange -> {
      bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      asked.countDown();
      try {
        answering.answer(exchange);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    });
    server.start();
  }

  static SmallGateway answering(int status, String body) throws IOException {
    return new SmallGateway(exchange -> send(exchange, status, body));
  }

  /** Fails once, and then answers. */
  static Answering failingFirst(int status, String failure, String body) {
    AtomicBoolean hasFailed = new AtomicBoolean();
    return exchange -> {
      if (hasFailed.getAndSet(true)) send(exchange, 200, body);
      else send(exchange, status, failure);
    };
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/graphql");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
