package uk.gov.ppo.docket.officer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says in plain words what went wrong; what the program knows of it stays in the log. */
@Controller
class ErrorPages implements ErrorController {
  @RequestMapping("${server.error.path:${error.path:/error}}")
  String show(HttpServletRequest request, HttpServletResponse response, Model model) {
    HttpStatus status = statusOf(request);
    response.setStatus(status.value());
    model.addAttribute("heading", headingFor(status));
    model.addAttribute("advice", adviceFor(status));
    return "error";
  }

  private static HttpStatus statusOf(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.NOT_FOUND : status; // asked for by hand
  }

  private static String headingFor(HttpStatus status) {
    return switch (status) {
      case FORBIDDEN -> "You cannot do that";
      case NOT_FOUND -> "Page not found";
      case TOO_MANY_REQUESTS -> "Too many attempts to sign in";
      default ->
          status.is4xxClientError()
              ? "That did not work"
              : "Sorry, there is a problem with the service";
    };
  }

  private static String adviceFor(HttpStatus status) {
    return switch (status) {
      case FORBIDDEN ->
          "Your account does not allow it, or the page was open too long. Go back, load the page"
              + " again and try once more. What you typed is still there when you go back.";
      case NOT_FOUND -> "Check the web address, or go to the list of cases.";
      case TOO_MANY_REQUESTS -> "Wait 5 minutes, then try again.";
      default ->
          status.is4xxClientError()
              ? "Go back, load the page again and try once more."
              : "Try again later. If it happens again, tell the administrator the time it"
                  + " happened: the reason is in the log.";
    };
  }
}
