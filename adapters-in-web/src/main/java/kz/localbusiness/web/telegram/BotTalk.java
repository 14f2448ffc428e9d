package kz.localbusiness.web.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.localbusiness.application.chat.ConfirmChat;
import kz.localbusiness.application.chat.FindChat;
import kz.localbusiness.application.chat.LinkChat;
import kz.localbusiness.application.chat.ShowChat;
import kz.localbusiness.application.chat.ShowChat.Writer;
import kz.localbusiness.application.chat.UnlinkChat;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.chat.ChatDecision;
import kz.localbusiness.domain.chat.ChatDecision.ChatLinked;
import kz.localbusiness.domain.chat.ChatDecision.NotInvited;
import kz.localbusiness.domain.chat.ChatDecision.NumberWanted;
import kz.localbusiness.domain.chat.ChatDecision.OtherNumber;
import kz.localbusiness.domain.chat.ChatDecision.TeamLinked;
import kz.localbusiness.domain.chat.ChatKey;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.telegram.BotUpdate.Said;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Translations;
import org.jspecify.annotations.Nullable;

/// One thing that is said to the bot, and what comes of it. The answer is in the language of
/// whoever is a client, else in that of their app.
record BotTalk(
        BotPorts ports, Translations texts, String secret, BotUpdate update, FindChat.Found found) {

    /// So many businesses are named in one answer.
    private static final int MOST_NAMED = 5;

    Optional<BotReply> reply() {
        return switch (update.said()) {
            case Said.Start(var key) -> Optional.of(started(key));
            case Said.OwnNumber(var number) -> Optional.of(said(confirmed(number)));
            case Said.Stop() -> Optional.of(stopped());
            case Said.Other() -> Optional.of(pointed());
            case Said.Block() -> {
                unlink();
                yield Optional.empty();
            }
        };
    }

    private BotReply started(String key) {
        if (key.isEmpty()) {
            return pointed();
        }
        return ChatKey.isValid(key)
                ? said(linked(new ChatKey(key)))
                : reply(update.language(), "telegram.not-invited");
    }

    private ChatDecision linked(ChatKey key) {
        return ports.link().link(new LinkChat.Command(secret, key, update.chat()));
    }

    /// Several businesses may wait for one number; the best of their answers counts.
    private ChatDecision confirmed(@Nullable PhoneNumber number) {
        var decisions = found.invited().stream().map(one -> confirmed(one, number)).toList();
        return first(ChatLinked.class, decisions)
                .or(() -> first(OtherNumber.class, decisions))
                .orElseGet(NotInvited::new);
    }

    private ChatDecision confirmed(BusinessId business, @Nullable PhoneNumber number) {
        var command = new ConfirmChat.Command(business, secret, update.chat(), number);
        return ports.confirm().confirm(command);
    }

    private static Optional<ChatDecision> first(
            Class<? extends ChatDecision> kind, List<ChatDecision> decisions) {
        return decisions.stream().filter(kind::isInstance).findFirst();
    }

    private BotReply said(ChatDecision decision) {
        return switch (decision) {
            case ChatLinked(var business, var language) ->
                    reply(language, "telegram.linked", name(business));
            case TeamLinked(var business, var language) ->
                    reply(language, "telegram.team-linked", name(business));
            case NumberWanted(var business, var language) -> numberWanted(business, language);
            case OtherNumber(var business, var language) ->
                    reply(language, "telegram.other-number", name(business), page(business));
            case NotInvited() -> reply(update.language(), "telegram.not-invited");
        };
    }

    private BotReply numberWanted(Business business, Language language) {
        return new BotReply(
                update.chat(),
                texts.text(language, "telegram.number-wanted", name(business)),
                texts.text(language, "telegram.tell-number"));
    }

    private BotReply stopped() {
        var language =
                writers().stream().findFirst().map(Writer::language).orElse(update.language());
        unlink();
        return reply(language, "telegram.stopped");
    }

    private void unlink() {
        for (var business : found.linked()) {
            ports.unlink().unlink(new UnlinkChat.Command(business, secret, update.chat()));
        }
    }

    /// To where somebody reads.
    private BotReply pointed() {
        var writers = writers();
        if (writers.isEmpty()) {
            return reply(update.language(), "telegram.nobody-yet");
        }
        var places =
                writers.stream()
                        .map(writer -> place(writer.business()))
                        .collect(Collectors.joining("\n"));
        return reply(writers.getFirst().language(), "telegram.nobody-reads", places);
    }

    private List<Writer> writers() {
        return found.linked().stream()
                .limit(MOST_NAMED)
                .flatMap(one -> writer(one).stream())
                .toList();
    }

    private Optional<Writer> writer(BusinessId business) {
        return ports.show().show(new ShowChat.Query(business, secret, update.chat()));
    }

    private String place(Business business) {
        var phone = business.profile().phone();
        var number = phone == null ? "" : PhoneNumbers.shown(phone) + ", ";
        return "%s: %s%s".formatted(name(business), number, page(business));
    }

    private String page(Business business) {
        return ports.instance().publicPage(business.slug()).toString();
    }

    private static String name(Business business) {
        return business.profile().name();
    }

    private BotReply reply(Language language, String key, Object... values) {
        return BotReply.of(update.chat(), texts.text(language, key, values));
    }
}
