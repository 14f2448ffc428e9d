package kz.localbusiness.web.business;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/// Tells that something takes its time, to the eye and to the ear.
final class Working extends Div {

    private final Span what = new Span();

    Working() {
        addClassName("working");
        getElement().setAttribute("role", "status");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        add(what, bar);
        setVisible(false);
    }

    void on(String text) {
        what.setText(text);
        setVisible(true);
    }

    void off() {
        setVisible(false);
    }
}
