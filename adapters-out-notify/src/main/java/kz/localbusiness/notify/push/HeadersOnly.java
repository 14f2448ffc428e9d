package kz.localbusiness.notify.push;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/// Reads nothing of an answer behind its headers, so that nobody can keep us reading.
final class HeadersOnly implements BodySubscriber<Boolean> {

    private final CompletableFuture<Boolean> done = new CompletableFuture<>();

    @Override
    public CompletionStage<Boolean> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Subscription body) {
        body.cancel();
        done.complete(true);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {}

    @Override
    public void onError(Throwable failure) {
        done.complete(false);
    }

    @Override
    public void onComplete() {
        done.complete(true);
    }
}
