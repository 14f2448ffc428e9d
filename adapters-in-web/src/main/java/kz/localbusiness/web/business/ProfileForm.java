package kz.localbusiness.web.business;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumSet;
import java.util.Optional;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;
import kz.localbusiness.web.form.Plain;
import kz.localbusiness.web.layout.CategoryTexts;
import kz.localbusiness.web.layout.MapLinks;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.PhoneNumbers;

/// Who the business is and how clients reach it.
public final class ProfileForm extends Div implements LocaleChangeObserver {

    final TextField name = new TextField();
    final Select<Category> category = new Select<>();
    final TextField phone = new TextField();
    final TextField whatsapp = new TextField();
    final TextField instagram = new TextField();
    final TextField address = new TextField();
    final TextArea description = new TextArea();
    final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    final DirectoryFields directory = new DirectoryFields();
    private final MapLinks map = new MapLinks();
    private final FormCheck check =
            new FormCheck(
                    line(name, Profile.MAX_NAME, "business.name-missing"),
                    new FieldCheck<>(phone)
                            .refuse(String::isBlank, "business.phone-missing")
                            .refuse(ProfileForm::isImpossible, "business.phone-impossible"),
                    line(address, Profile.MAX_ADDRESS, "business.address-missing"),
                    new FieldCheck<>(description)
                            .refuse(Plain.unfit(Profile.MAX_DESCRIPTION), "business.text-unfit"),
                    new FieldCheck<>(whatsapp)
                            .refuse(
                                    typed -> !typed.isBlank() && isImpossible(typed),
                                    "business.phone-impossible"),
                    new FieldCheck<>(instagram)
                            .refuse(ProfileForm::isNoInstagram, "setting.instagram-impossible"));

    public ProfileForm(Business business) {
        addClassName("fields");
        identify();
        fill(business.profile());
        address.setValueChangeMode(ValueChangeMode.LAZY);
        address.addValueChangeListener(change -> map.show(change.getValue()));
        add(name, category, description, phone, address, map);
        add(whatsapp, instagram, languages, directory);
    }

    private void identify() {
        name.setId("setup-name");
        category.setId("setup-category");
        phone.setId("setup-phone");
        whatsapp.setId("setup-whatsapp");
        instagram.setId("setup-instagram");
        address.setId("setup-address");
        description.setId("setup-description");
        languages.setId("setup-languages");
        name.setMaxLength(Profile.MAX_NAME);
        category.setItems(Category.values());
        asPhone(phone);
        asPhone(whatsapp);
        instagram.setMaxLength(Contacts.MAX_INSTAGRAM + 1);
        instagram.setPrefixComponent(new Span("@"));
        address.setMaxLength(Profile.MAX_ADDRESS);
        description.setMaxLength(Profile.MAX_DESCRIPTION);
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(Locales::nameOf);
        languages.setManualValidation(true);
    }

    private static void asPhone(TextField field) {
        field.setMaxLength(PhoneNumbers.MAX_LENGTH);
        field.getElement().setAttribute("inputmode", "tel");
        field.setPlaceholder("+7 7XX XXX XX XX");
        Autofill.of(field, "tel");
    }

    private void fill(Profile profile) {
        var contacts = profile.listing().contacts();
        name.setValue(profile.name());
        category.setValue(profile.listing().category());
        description.setValue(profile.description());
        phone.setValue(Optional.ofNullable(profile.phone()).map(PhoneNumbers::shown).orElse(""));
        address.setValue(profile.address());
        map.show(profile.address());
        whatsapp.setValue(
                Optional.ofNullable(contacts.whatsapp()).map(PhoneNumbers::shown).orElse(""));
        instagram.setValue(contacts.instagram());
        languages.setValue(EnumSet.copyOf(profile.listing().languages()));
        directory.fill(profile.listing());
    }

    private static FieldCheck<String, TextField> line(TextField field, int most, String missing) {
        return new FieldCheck<>(field)
                .refuse(String::isBlank, missing)
                .refuse(Plain.unfitLine(most), "business.text-unfit");
    }

    private static boolean isImpossible(String typed) {
        return PhoneNumbers.any(typed).isEmpty();
    }

    private static boolean isNoInstagram(String typed) {
        var handle = handle(typed);
        return !handle.isEmpty() && !Contacts.isInstagram(handle);
    }

    private static String handle(String typed) {
        var name = typed.strip();
        return name.startsWith("@") ? name.substring(1) : name;
    }

    public boolean passes() {
        var speaks = !languages.getValue().isEmpty();
        languages.setErrorMessage(getTranslation("setting.languages-missing"));
        languages.setInvalid(!speaks);
        return check.passes() && speaks;
    }

    public DescribeBusiness.Command command(Business business) {
        return new DescribeBusiness.Command(
                business.id(),
                name.getValue().strip(),
                description.getValue().strip(),
                PhoneNumbers.any(phone.getValue()).orElseThrow(),
                address.getValue().strip(),
                listing());
    }

    private Listing listing() {
        Optional<PhoneNumber> writes = PhoneNumbers.any(whatsapp.getValue());
        var told =
                new Listing(
                        category.getValue(),
                        new Contacts(writes.orElse(null), handle(instagram.getValue())),
                        languages.getValue());
        return directory.completed(told);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setLabel(getTranslation("business.name"));
        category.setLabel(getTranslation("setting.category"));
        category.setItemLabelGenerator(one -> getTranslation(CategoryTexts.key(one)));
        phone.setLabel(getTranslation("business.phone"));
        address.setLabel(getTranslation("business.address"));
        whatsapp.setLabel(getTranslation("setting.whatsapp"));
        instagram.setLabel(getTranslation("setting.instagram"));
        description.setLabel(getTranslation("business.description"));
        languages.setLabel(getTranslation("setting.languages"));
        languages.setHelperText(getTranslation("setting.languages-hint"));
        check.speakAgain();
    }
}
