package io.github.partnerplan.document;

/** One form's way of writing each kind of block, so that a new kind cannot be forgotten in any form. */
public interface BlockWriter {
    void heading(Block.Heading heading);

    void banner(Block.Banner banner);

    void paragraph(Block.Paragraph paragraph);

    void items(Block.Items items);

    void fields(Block.Fields fields);

    void table(Block.Table table);

    void code(Block.Code code);

    void figure(Block.Figure figure);

    void notes(Block.Notes notes);

    void footer(Block.Footer footer);
}
