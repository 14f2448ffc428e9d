package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.Acquaintances;

/// The platform has one sender for all businesses, hence they all are meant. Providers are nobody
/// who signs in.
@UseCase(Audience.EVERYONE)
class TakeStopWordUseCase implements TakeStopWord {

    /// More businesses than anybody is a client of.
    private static final int MOST = 100;

    private final Acquaintances acquaintances;
    private final SilenceClient silence;

    TakeStopWordUseCase(Acquaintances acquaintances, SilenceClient silence) {
        this.acquaintances = acquaintances;
        this.silence = silence;
    }

    @Override
    public void take(Said said) {
        for (var business : acquaintances.of(said.from(), MOST)) {
            silence.silence(new SilenceClient.Command(business, said.channel(), said.from()));
        }
    }
}
