package org.forumbot.playground;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Lets a request be cut off without an answer, which the servlet API cannot do. */
final class DroppedConnections extends ValveBase {
    private static final String CUT = DroppedConnections.class.getName();

    DroppedConnections() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Runnable cut = () -> request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
        request.setAttribute(CUT, cut);
        getNext().invoke(request, response);
    }

    /** Closes the socket of the request at once. */
    static void drop(ServletRequest request) {
        if (request.getAttribute(CUT) instanceof Runnable cut) {
            cut.run();
        }
    }
}
