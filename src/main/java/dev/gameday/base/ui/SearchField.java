package dev.gameday.base.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serial;

/** What narrows a list down as one types. It stands in the page's address, which is why it is kept short. */
public class SearchField extends TextField {
    /** Of what is searched for, in UTF-16 units; servers and proxies refuse addresses of more than some thousand characters. */
    static final int LONGEST = 200;

    @Serial
    private static final long serialVersionUID = 1L;

    public SearchField(String label) {
        super(label);
        setMaxLength(LONGEST);
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
    }

    /** @param placeholder what can be searched for */
    public SearchField(String label, String placeholder) {
        this(label);
        setPlaceholder(placeholder);
    }
}
