package kz.localbusiness.tenancy;

import java.util.List;
import java.util.regex.Pattern;

/// What came back.
record Answer(int status, String body) {

    private static final Pattern TYPE = Pattern.compile("\"type\":\"([^\"]*)\"");

    boolean isDone() {
        return status >= 200 && status < 400;
    }

    boolean tells(List<String> secrets) {
        return secrets.stream().anyMatch(body::contains);
    }

    /// By which two refusals can be told apart.
    String kind() {
        var type = TYPE.matcher(body);
        return status + " " + (type.find() ? type.group(1) : "");
    }
}
