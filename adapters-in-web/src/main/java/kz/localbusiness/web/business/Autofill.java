package kz.localbusiness.web.business;

import com.vaadin.flow.component.HasElement;

/// What a browser may fill in by itself; the names are those of the HTML standard.
final class Autofill {

    private Autofill() {}

    static void of(HasElement field, String meaning) {
        field.getElement().setProperty("autocomplete", meaning);
    }
}
