package dev.gameday.program.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.ui.Form;
import dev.gameday.base.ui.Histories;
import dev.gameday.base.ui.MainLayout;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.SettingsTab;
import dev.gameday.program.ProgramDetail;
import dev.gameday.program.ProgramService;

/** The program's settings, which everybody may read and administrators edit. */
@SpringComponent
class ProgramTab implements SettingsTab {
    private final ProgramService programs;
    private final CurrentUser user;
    private final Histories histories;

    ProgramTab(ProgramService programs, CurrentUser user, Histories histories) {
        this.programs = programs;
        this.user = user;
        this.histories = histories;
    }

    @Override
    public String path() {
        return "program";
    }

    @Override
    public String title() {
        return "Program";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Role needs() {
        return Role.STAKEHOLDER;
    }

    @Override
    public Component create() {
        ProgramDetail program = programs.program();
        ProgramFields fields = new ProgramFields(program.firstExerciseOn());
        Div card = new Div();
        card.addClassNames("gd-card", "gd-stack");
        if (user.has(Role.ADMINISTRATOR)) {
            Form form = new Form(card);
            fields.in(form);
            edit(form, fields, program);
            card.add(form.notes(), fields, actions(form, fields));
            form.keep("Program", "program");
        } else {
            fields.show(program);
            fields.readOnly();
            Paragraph note = new Paragraph("Administrators can change these.");
            note.addClassName("gd-dim");
            card.add(note, fields);
        }
        Div page = new Div(card, histories.card(programs.id()));
        page.addClassName("gd-stack");
        return page;
    }

    private void edit(Form form, ProgramFields fields, ProgramDetail now) {
        form.edits(now, ProgramDetail::version, fields::show, programs::program);
    }

    private Component actions(Form form, ProgramFields fields) {
        Button save = new Button(
                "Save the program",
                click -> form.save(() -> programs.update(fields.update(form.version())), () -> {
                    edit(form, fields, programs.program());
                    Notices.done("The program is saved. Past days keep the validity that they had.");
                    MainLayout.refresh(fields);
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(save);
        row.addClassName("gd-actions");
        return row;
    }
}
