package kz.localbusiness.application.notice.out;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Keeps what was sent by WhatsApp, and answers as a test says.
public final class RecordedTemplates implements TemplateMessages {

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final Queue<HandOver> answers = new ArrayDeque<>();

    public record Sent(PhoneNumber to, Template template, ProviderReference ours) {}

    @Override
    public synchronized HandOver send(PhoneNumber to, Template template, ProviderReference ours) {
        var answer = answers.poll();
        if (answer == null || answer instanceof HandOver.Accepted) {
            sent.add(new Sent(to, template, ours));
        }
        return answer == null
                ? new HandOver.Accepted(new ProviderReference("wamid." + sent.size()), null)
                : answer;
    }

    /// Instead of taking what comes next.
    public synchronized void next(HandOver answer) {
        answers.add(answer);
    }

    public List<Sent> sent() {
        return List.copyOf(sent);
    }
}
