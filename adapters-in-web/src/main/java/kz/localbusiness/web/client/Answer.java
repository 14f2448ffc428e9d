package kz.localbusiness.web.client;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import kz.localbusiness.domain.client.AccountDecision;
import kz.localbusiness.domain.client.AccountDecision.AccountReady;
import kz.localbusiness.domain.client.AccountDecision.AccountsUnavailable;
import kz.localbusiness.domain.client.AccountDecision.NoCode;
import kz.localbusiness.domain.client.AccountDecision.OfTheTeam;
import kz.localbusiness.domain.client.AccountDecision.WrongCode;
import kz.localbusiness.domain.client.CodeDecision;
import kz.localbusiness.domain.client.CodeDecision.CodeNotSent;
import kz.localbusiness.domain.client.CodeDecision.CodeSent;
import kz.localbusiness.domain.client.CodeDecision.TooSoon;

/// What came of the last step, read out by screen readers.
final class Answer extends Paragraph {

    Answer() {
        setId("client-answer");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void tell(CodeDecision decision, Clock clock) {
        say(
                switch (decision) {
                    case CodeSent _ -> getTranslation("client.code-sent");
                    case TooSoon(var again) ->
                            getTranslation(
                                    "client.code-too-soon",
                                    Duration.between(clock.instant(), again).toMinutes() + 1);
                    case CodeNotSent() -> getTranslation("client.code-not-sent");
                });
    }

    void tell(AccountDecision decision) {
        say(
                switch (decision) {
                    case AccountReady() -> getTranslation("client.account-ready");
                    case WrongCode(var tries) -> getTranslation("client.wrong-code", tries);
                    case NoCode() -> getTranslation("client.no-code");
                    case OfTheTeam() -> getTranslation("client.of-the-team");
                    case AccountsUnavailable() -> getTranslation("client.accounts-unavailable");
                });
    }

    private void say(String text) {
        setText(text);
        setVisible(true);
    }
}
