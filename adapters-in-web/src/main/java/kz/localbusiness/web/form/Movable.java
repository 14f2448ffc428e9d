package kz.localbusiness.web.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import java.util.function.Consumer;

/// Lets a mouse drag one row of a list in front of another; fingers and keys have buttons instead.
public final class Movable {

    private Movable() {}

    /// @param dropped takes the row that was let go upon this one
    public static <T extends Component> void make(T row, Class<T> type, Consumer<T> dropped) {
        DragSource.create(row);
        DropTarget.create(row)
                .addDropListener(drop ->
                        drop.getDragSourceComponent()
                                .filter(source -> !source.equals(row) && type.isInstance(source))
                                .map(type::cast)
                                .ifPresent(dropped));
    }
}
