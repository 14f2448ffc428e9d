package kz.localbusiness.application.chat;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static kz.localbusiness.application.chat.BotVisitor.CHAT;
import static kz.localbusiness.application.chat.BotVisitor.DANA;
import static kz.localbusiness.application.chat.BotVisitor.OTHER_CHAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.chat.FindChat.Found;
import kz.localbusiness.application.chat.FindChat.Update;
import kz.localbusiness.domain.chat.ChatKey;
import kz.localbusiness.domain.shared.Language;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindChatTest {

    private final OpenSalon salon = new OpenSalon();
    private final BotVisitor dana = new BotVisitor(salon, salon.booked(TUESDAY, "10:00"));

    @Test
    void namesWhoWritesThereAndWhoIsAboutTo() {
        assertThat(find(1, CHAT)).isEqualTo(new Found(List.of(), List.of()));

        dana.starts(dana.isInvited(), CHAT);
        assertThat(find(1, CHAT)).isEqualTo(new Found(List.of(), List.of(salon.business)));

        dana.tells(DANA, CHAT);
        assertThat(find(1, CHAT)).isEqualTo(new Found(List.of(salon.business), List.of()));
        assertThat(find(1, OTHER_CHAT)).isEqualTo(new Found(List.of(), List.of()));
    }

    @Test
    void knowsNothingOfWhatWasDone() {
        var update = new Update(dana.secret(), 7, CHAT);
        salon.platform.port(NoteChatUpdate.class).note(update);

        assertThat(salon.platform.port(FindChat.class).find(update)).isEmpty();
        assertThat(find(8, CHAT)).isNotNull();

        salon.platform.clock.advance(Duration.ofHours(24));
        assertThat(salon.platform.port(FindChat.class).find(update)).isEmpty();
    }

    @Test
    void saysWhoWritesThereInWhichLanguage() {
        assertThat(writer()).isEmpty();
        dana.signsIn();
        dana.starts(dana.isInvited(), CHAT);

        assertThat(writer())
                .hasValueSatisfying(writer -> {
                    assertThat(writer.language()).isEqualTo(Language.RU);
                    assertThat(writer.business().id()).isEqualTo(salon.business);
                });

        dana.stops(CHAT);
        assertThat(writer()).isEmpty();
    }

    private Optional<ShowChat.Writer> writer() {
        var query = new ShowChat.Query(salon.business, dana.secret(), CHAT);
        return salon.platform.port(ShowChat.class).show(query);
    }

    @ParameterizedTest
    @MethodSource("whatAMessengerTells")
    void believesNobodyWhoDoesNotKnowTheSecret(Telling telling) {
        dana.signsIn();
        dana.starts(dana.isInvited(), CHAT);

        for (var told : List.of("", "x", dana.secret() + "x", dana.secret().substring(1))) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(telling.by(this, told));
        }

        assertThat(find(1, CHAT).linked()).containsExactly(salon.business);
    }

    @FunctionalInterface
    interface Telling {

        ThrowingCallable by(FindChatTest test, String secret);
    }

    static Stream<Telling> whatAMessengerTells() {
        return Stream.of(
                (test, secret) -> () -> test.port(FindChat.class).find(new Update(secret, 1, CHAT)),
                (test, secret) ->
                        () -> test.port(NoteChatUpdate.class).note(new Update(secret, 1, CHAT)),
                (test, secret) ->
                        () ->
                                test.port(LinkChat.class)
                                        .link(new LinkChat.Command(secret, test.key(), CHAT)),
                (test, secret) ->
                        () ->
                                test.port(ConfirmChat.class)
                                        .confirm(
                                                new ConfirmChat.Command(
                                                        test.salon.business, secret, CHAT, DANA)),
                (test, secret) ->
                        () ->
                                test.port(ShowChat.class)
                                        .show(
                                                new ShowChat.Query(
                                                        test.salon.business, secret, CHAT)),
                (test, secret) ->
                        () ->
                                test.port(UnlinkChat.class)
                                        .unlink(
                                                new UnlinkChat.Command(
                                                        test.salon.business, secret, CHAT)));
    }

    private <P> P port(Class<P> type) {
        return salon.platform.port(type);
    }

    private ChatKey key() {
        return ChatKey.random(salon.business, new Random(1));
    }

    private Found find(long update, long chat) {
        return salon.platform
                .port(FindChat.class)
                .find(new Update(dana.secret(), update, chat))
                .orElseThrow();
    }
}
