package kz.localbusiness.application.notice;

import java.util.Optional;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.ProviderReference;

/// How people are written to by one channel: clients, unless it says otherwise.
public abstract class Post {

    private final Channel channel;

    Post(Channel channel) {
        this.channel = channel;
    }

    final Channel channel() {
        return channel;
    }

    /// Whether there is a provider.
    boolean isOffered() {
        return true;
    }

    /// Otherwise for the team.
    boolean isForClients() {
        return true;
    }

    final boolean isFor(Notice notice) {
        return isForClients() == notice.isForClient();
    }

    /// Whether whom it is for has left what it takes.
    abstract boolean reaches(Notice notice, VisitFacts facts);

    abstract HandOver send(Notice notice, VisitFacts facts);

    /// Empty when the provider cannot be asked, or does not answer.
    ///
    /// @param reference the provider's, or what we told it
    Optional<DeliveryReport> report(VisitFacts facts, ProviderReference reference) {
        return Optional.empty();
    }
}
