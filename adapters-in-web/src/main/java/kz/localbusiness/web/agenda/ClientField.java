package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.picker.Choices;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Typed;

/// For whom it is: three letters or four digits find whom the business knows, Enter takes the
/// first; whoever is not found is named here.
final class ClientField extends Div implements LocaleChangeObserver {

    private static final int PATIENCE_MILLIS = (int) Duration.ofMillis(150).toMillis();
    private static final int SHOWN = 6;

    private final Function<String, List<FoundClient>> find;
    private final Consumer<ClientId> onChoice;
    final TextField search = new TextField();
    final Choices<FoundClient> found = new Choices<>(this::take);
    final Button isNew = new Button("", _ -> askForNew());
    final TextField name = new TextField();
    final TextField phone = new TextField();
    private final Div newcomer = new Div(name, phone);
    private List<FoundClient> shown = List.of();

    ClientField(Function<String, List<FoundClient>> find, Consumer<ClientId> onChoice) {
        this.find = find;
        this.onChoice = onChoice;
        search.setId("client-search");
        search.setMaxLength(ClientDetails.MAX_NAME);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PATIENCE_MILLIS);
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.addValueChangeListener(change -> look(change.getValue()));
        search.addKeyPressListener(
                Key.ENTER, _ -> shown.stream().findFirst().ifPresent(this::choose));
        found.addClassNames("services", "found-clients");
        isNew.setId("client-is-new");
        isNew.addThemeVariants(ButtonVariant.TERTIARY);
        name.setId("new-client-name");
        name.setMaxLength(ClientDetails.MAX_NAME);
        name.setManualValidation(true);
        phone.setId("new-client-phone");
        phone.setMaxLength(PhoneNumbers.MAX_LENGTH);
        phone.setManualValidation(true);
        phone.getElement().setAttribute("inputmode", "tel");
        newcomer.addClassNames("fields", "two");
        newcomer.setVisible(false);
        addClassNames("stack", "tight");
        add(search, found, isNew, newcomer);
    }

    boolean isKnown() {
        return found.chosen().isPresent();
    }

    void choose(ClientCard card) {
        var profile = card.profile();
        choose(new FoundClient(card.id(), profile.name(), profile.phones().getFirst(), null));
    }

    void focus() {
        search.focus();
    }

    private void look(String typed) {
        shown = find.apply(Typed.line(typed)).stream().limit(SHOWN).toList();
        found.forget();
        list();
    }

    private void list() {
        found.clear();
        shown.forEach(this::offer);
    }

    private void offer(FoundClient client) {
        var who = new Span(client.name());
        who.addClassName("choice-name");
        var number = new Span(PhoneNumbers.shown(client.phone()));
        number.addClassName("choice-price");
        found.offer(client, "client-" + client.id().value(), who, number);
    }

    void choose(FoundClient client) {
        found.select(client);
        take(client);
    }

    private void take(FoundClient client) {
        newcomer.setVisible(false);
        shown = List.of(client);
        list();
        onChoice.accept(client.id());
    }

    /// What was typed so far is kept.
    private void askForNew() {
        var typed = Typed.line(search.getValue());
        var isNumber = typed.chars().filter(Character::isDigit).count() * 2 > typed.length();
        (isNumber ? phone : name).setValue(typed);
        newcomer.setVisible(true);
        shown = List.of();
        found.forget();
        list();
        (isNumber ? name : phone).focus();
    }

    /// Empty when nobody is chosen or something is wrong, which is then shown.
    Optional<ClientDetails> read() {
        return found.chosen()
                .map(client -> details(client.name(), client.phone()))
                .or(this::readNewcomer);
    }

    private Optional<ClientDetails> readNewcomer() {
        var whom = Typed.line(name.getValue());
        var number = PhoneNumbers.mobile(Typed.line(phone.getValue()));
        newcomer.setVisible(true);
        name.setInvalid(whom.isEmpty());
        phone.setInvalid(number.isEmpty());
        return whom.isEmpty() ? Optional.empty() : number.map(tel -> details(whom, tel));
    }

    private ClientDetails details(String whom, PhoneNumber number) {
        var language = Locales.languageOf(getLocale()).orElse(Language.RU);
        return new ClientDetails(whom, number, null, "", language);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        search.setLabel(getTranslation("agenda.client-search"));
        search.setHelperText(getTranslation("agenda.client-search-help"));
        found.setAriaLabel(getTranslation("agenda.found-clients"));
        isNew.setText(getTranslation("agenda.client-is-new"));
        name.setLabel(getTranslation("booking.name"));
        name.setErrorMessage(getTranslation("booking.name-wrong"));
        phone.setLabel(getTranslation("booking.phone"));
        phone.setErrorMessage(getTranslation("booking.phone-wrong"));
    }
}
