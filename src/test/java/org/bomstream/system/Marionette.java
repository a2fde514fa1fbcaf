package org.bomstream.system;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.UnsupportedCommandException;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.Command;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.ErrorCodec;
import org.openqa.selenium.remote.Response;

/**
 * Selenium's commands in the words of Firefox's own door, Marionette: JSON over TCP, each message
 * with its length before it. It stands in for geckodriver, which is not to be had everywhere.
 */
final class Marionette implements CommandExecutor, AutoCloseable {
  /** Those that our tests give; the others' names are their own. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry(DriverCommand.NEW_SESSION, "WebDriver:NewSession"),
          Map.entry(DriverCommand.QUIT, "Marionette:Quit"),
          Map.entry(DriverCommand.GET, "WebDriver:Navigate"),
          Map.entry(DriverCommand.GET_CURRENT_URL, "WebDriver:GetCurrentURL"),
          Map.entry(DriverCommand.FIND_ELEMENT, "WebDriver:FindElement"),
          Map.entry(DriverCommand.FIND_ELEMENTS, "WebDriver:FindElements"),
          Map.entry(DriverCommand.CLICK_ELEMENT, "WebDriver:ElementClick"),
          Map.entry(DriverCommand.SEND_KEYS_TO_ELEMENT, "WebDriver:ElementSendKeys"),
          Map.entry(DriverCommand.GET_ELEMENT_TEXT, "WebDriver:GetElementText"),
          Map.entry(DriverCommand.GET_ELEMENT_DOM_ATTRIBUTE, "WebDriver:GetElementAttribute"),
          Map.entry(DriverCommand.IS_ELEMENT_DISPLAYED, "WebDriver:IsElementDisplayed"),
          Map.entry(DriverCommand.EXECUTE_SCRIPT, "WebDriver:ExecuteScript"),
          Map.entry(DriverCommand.SWITCH_TO_NEW_WINDOW, "WebDriver:NewWindow"),
          Map.entry(DriverCommand.GET_CURRENT_WINDOW_HANDLE, "WebDriver:GetWindowHandle"),
          Map.entry(DriverCommand.SWITCH_TO_WINDOW, "WebDriver:SwitchToWindow"),
          Map.entry(DriverCommand.CLOSE, "WebDriver:CloseWindow"),
          Map.entry(DriverCommand.SET_CURRENT_WINDOW_SIZE, "WebDriver:SetWindowRect"),
          Map.entry(DriverCommand.SCREENSHOT, "WebDriver:TakeScreenshot"));

  private final Json json = new Json();
  private final Socket socket;
  private final InputStream answers;
  private int count;

  /** Of a Firefox that listens. */
  Marionette(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    answers = new BufferedInputStream(socket.getInputStream());
    read();
  }

  @Override
  public synchronized Response execute(Command command) throws IOException {
    String word = WORDS.get(command.getName());
    if (word == null) {
      throw new UnsupportedCommandException(command.getName());
    }
    count++;
    send(json.toJson(List.of(0, count, word, parameters(command))));
    List<?> answer = json.toType(read(), List.class);
    return response(command, answer.get(2), answer.get(3));
  }

  private static Map<String, Object> parameters(Command command) {
    Map<String, Object> given = new HashMap<>(command.getParameters());
    switch (command.getName()) {
      case DriverCommand.NEW_SESSION -> given = Map.of("acceptInsecureCerts", true);
      case DriverCommand.QUIT -> given = Map.of("flags", List.of("eForceQuit"));
      case DriverCommand.SCREENSHOT -> given = Map.of("full", false);
      case DriverCommand.SEND_KEYS_TO_ELEMENT ->
          given.put("text", String.join("", (CharSequence[]) given.get("value")));
      default -> {
        if ("id".equals(given.get("using"))) {
          given.put("using", "css selector");
          given.put("value", "[id='%s']".formatted(given.get("value")));
        }
      }
    }
    return given;
  }

  private static Response response(Command command, Object error, Object result) {
    var response = new Response(command.getSessionId());
    if (error instanceof Map<?, ?> failure) {
      response.setState(String.valueOf(failure.get("error")));
      response.setValue(ErrorCodec.createDefault().decode(Map.of("value", failure)));
      return response;
    }
    response.setState("success");
    response.setValue(result);
    if (result instanceof Map<?, ?> found) {
      if (command.getName().equals(DriverCommand.NEW_SESSION)) {
        response.setSessionId(String.valueOf(found.get("sessionId")));
        response.setValue(found.get("capabilities"));
      } else if (found.containsKey("value")) {
        response.setValue(found.get("value"));
      }
    }
    return response;
  }

  private void send(String message) throws IOException {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    var out = socket.getOutputStream();
    out.write((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.flush();
  }

  private String read() throws IOException {
    int length = 0;
    for (int next = answers.read(); next != ':'; next = answers.read()) {
      if (next < 0) {
        throw new EOFException("Firefox has ended.");
      }
      length = 10 * length + Character.digit(next, 10);
    }
    return new String(answers.readNBytes(length), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
