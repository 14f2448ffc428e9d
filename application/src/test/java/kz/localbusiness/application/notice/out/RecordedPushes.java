package kz.localbusiness.application.notice.out;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.PushAddress;

/// Keeps what was pushed, and answers as a test says.
public final class RecordedPushes implements PushMessages {

    private final List<Pushed> sent = new CopyOnWriteArrayList<>();
    private final Queue<HandOver> answers = new ArrayDeque<>();

    public record Pushed(
            PushAddress to, String title, String text, URI target, String topic, Duration rest) {}

    @Override
    public synchronized HandOver send(PushAddress to, Message message) {
        var answer = answers.poll();
        if (answer == null || answer instanceof HandOver.Accepted) {
            sent.add(
                    new Pushed(
                            to,
                            message.title(),
                            message.text(),
                            message.target(),
                            message.topic(),
                            message.rest()));
        }
        return answer == null ? new HandOver.Accepted(null, null) : answer;
    }

    /// Instead of taking what comes next.
    public synchronized void next(HandOver answer) {
        answers.add(answer);
    }

    public List<Pushed> sent() {
        return List.copyOf(sent);
    }
}
