package kz.localbusiness.notify.push;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kz.localbusiness.application.notice.out.PushMessages.Message;
import tools.jackson.databind.json.JsonMapper;

/// What the page's service worker reads. Services of browsers take 4096 bytes of what is sealed;
/// what people read of a notice is far less.
record PushPayload(
        @JsonProperty("title") String title,
        @JsonProperty("text") String text,
        @JsonProperty("target") String target,
        @JsonProperty("topic") String topic) {

    /// Without what the seal adds.
    static final int MOST_BYTES = 3_993;

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 500;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");
    private static final Pattern CONTROL_IN_LINES = Pattern.compile("[\\p{Cc}&&[^\\n]]+");

    static PushPayload of(Message message) {
        return new PushPayload(
                cut(CONTROL.matcher(message.title()).replaceAll(" "), LONGEST_TITLE),
                cut(CONTROL_IN_LINES.matcher(message.text()).replaceAll(" "), LONGEST_TEXT),
                message.target().toString(),
                message.topic());
    }

    byte[] bytes() {
        return JsonMapper.shared().writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    /// In characters as people see them: nothing is cut in half.
    private static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
    }
}
