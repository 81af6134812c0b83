using System.Text.Json;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes the blocks of a section in reading order, each text with its place.</summary>
/// <param name="json">Where to.</param>
internal sealed class BlockJson(Utf8JsonWriter json)
{
    /// <summary>Writes a block.</summary>
    public void Write(Block block)
    {
        json.WriteStartObject();
        switch (block)
        {
            case Paragraph paragraph:
                json.WriteString("kind", "paragraph");
                WriteText(paragraph.Text, paragraph.Location, paragraph.Printed);
                break;
            case ListBlock list:
                json.WriteString("kind", "list");
                json.WriteArray("items", list.Items, WriteItem);
                break;
            case Table table:
                WriteTable(table);
                break;
            case Footnote footnote:
                json.WriteString("kind", "footnote");
                json.WriteString("name", footnote.Mark);
                WriteText(footnote.Text, footnote.Location, footnote.Printed);
                break;
            case PageNote note:
                json.WriteString("kind", KindOf(note.Kind));
                json.WriteString("name", note.Name);
                WriteText(note.Text, note.Location, null);
                break;
        }

        json.WriteEndObject();
    }

    /// <summary>What a note on a page is called.</summary>
    public static string KindOf(PageNoteKind kind) => kind switch
    {
        PageNoteKind.FieldValue => "field",
        PageNoteKind.TickedBox => "ticked",
        _ => "comment",
    };

    private void WriteItem(ListItem item)
    {
        json.WriteStartObject();
        json.WriteString("marker", item.Marker);
        WriteText(item.Text, item.Location, item.Printed);
        json.WriteArray("items", item.Children, WriteItem);
        json.WriteEndObject();
    }

    private void WriteTable(Table table)
    {
        json.WriteString("kind", "table");
        json.WriteArray("header", Cells(table.Header, table.PrintedHeader), cell => WriteCell(cell, table.Location));
        json.WriteArray("rows", table.Rows, row =>
        {
            json.WriteStartArray();
            foreach (var cell in Cells(row.Cells, row.Printed))
            {
                WriteCell(cell, row.Location);
            }

            json.WriteEndArray();
        });
    }

    private void WriteCell((string Text, PrintedText? Printed) cell, SourceLocation location)
    {
        json.WriteStartObject();
        WriteText(cell.Text, location, cell.Printed);
        json.WriteEndObject();
    }

    private void WriteText(string text, SourceLocation location, PrintedText? printed)
    {
        json.WriteString("text", text);
        json.WriteNumberOrNull("page", location.Page);
        json.WriteNumberOrNull("line", location.Line);
        json.WriteBoxes(printed);
    }

    private static IEnumerable<(string Text, PrintedText? Printed)> Cells(
        IReadOnlyList<string> texts, IReadOnlyList<PrintedText> printed) =>
        texts.Select((text, i) => (text, i < printed.Count ? printed[i] : null));
}
