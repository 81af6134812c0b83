using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.PdfPig.Messages;

/// <summary>
/// Writes and reads pages and their pictures. Styles are written once a page, since its words share them; numbers in single precision, in
/// which boxes are held.
/// </summary>
internal static class PageForm
{
    /// <summary>Writes a page.</summary>
    public static void Write(BinaryWriter writer, PdfPage page)
    {
        writer.Write(page.Number);
        writer.Write(page.Width);
        writer.Write(page.Height);
        Dictionary<TextStyle, int> styles = [];
        var indices = page.Runs.Select(run => styles.TryAdd(run.Style, styles.Count) ? styles.Count - 1 : styles[run.Style]).ToArray();
        writer.WriteAll(styles.Keys, WriteStyle);
        writer.Write7BitEncodedInt(page.Runs.Count);
        for (var i = 0; i < indices.Length; i++)
        {
            writer.Write(page.Runs[i].Text);
            WriteBox(writer, page.Runs[i].Box);
            writer.Write7BitEncodedInt(indices[i]);
        }

        writer.WriteAll(page.Links, WriteLink);
        writer.WriteAll(page.Pictures, WriteBox);
        writer.WriteAll(page.Notes, WriteNote);
        writer.WriteAll(page.Drawings.Rulings, WriteRuling);
        writer.WriteAll(page.Drawings.Marks, WriteBox);
    }

    /// <summary>Reads a page.</summary>
    public static PdfPage ReadPage(BinaryReader reader)
    {
        var (number, width, height) = (reader.ReadInt32(), reader.ReadDouble(), reader.ReadDouble());
        var styles = reader.ReadAll(ReadStyle);
        var runs = reader.ReadAll(reader => new TextRun(reader.ReadString(), ReadBox(reader), styles[reader.Read7BitEncodedInt()]));
        return new PdfPage(number, width, height, runs, reader.ReadAll(ReadLink))
        {
            Pictures = reader.ReadAll(ReadBox),
            Notes = reader.ReadAll(ReadNote),
            Drawings = new PdfDrawings(reader.ReadAll(ReadRuling), reader.ReadAll(ReadBox)),
        };
    }

    /// <summary>Writes the picture of a page.</summary>
    public static void Write(BinaryWriter writer, PdfPagePicture picture)
    {
        writer.Write(picture.Bytes.Length);
        writer.Write(picture.Bytes.Span);
        WriteBox(writer, picture.Box);
        writer.Write(picture.Turn);
        writer.Write(picture.Mirrored);
        writer.Write(picture.Inverted);
    }

    /// <summary>Reads the picture of a page.</summary>
    public static PdfPagePicture ReadPicture(BinaryReader reader) =>
        new(reader.ReadBytes(reader.ReadInt32()), ReadBox(reader), reader.ReadInt32(), reader.ReadBoolean(), reader.ReadBoolean());

    private static void WriteBox(BinaryWriter writer, PdfBox box)
    {
        writer.Write((float)box.Left);
        writer.Write((float)box.Top);
        writer.Write((float)box.Width);
        writer.Write((float)box.Height);
    }

    private static PdfBox ReadBox(BinaryReader reader) =>
        new(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());

    private static void WriteStyle(BinaryWriter writer, TextStyle style)
    {
        writer.Write(style.FontName);
        writer.Write(style.Size);
        writer.Write(style.Bold);
        writer.Write(style.Italic);
        writer.Write(style.Color);
    }

    private static TextStyle ReadStyle(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadDouble(), reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadString());

    private static void WriteLink(BinaryWriter writer, PdfLink link)
    {
        writer.Write(link.Text);
        WriteBox(writer, link.Box);
        writer.Write(link.Page ?? 0);
        writer.WriteOptional(link.Uri, static (writer, uri) => writer.Write(uri));
    }

    private static PdfLink ReadLink(BinaryReader reader) =>
        new(reader.ReadString(), ReadBox(reader), reader.ReadInt32() is > 0 and var page ? page : null,
            reader.ReadOptional(static reader => reader.ReadString()));

    private static void WriteNote(BinaryWriter writer, PdfNote note)
    {
        writer.Write((byte)note.Kind);
        WriteBox(writer, note.Box);
        writer.Write(note.Name);
        writer.Write(note.Text);
    }

    private static PdfNote ReadNote(BinaryReader reader) =>
        new((PageNoteKind)reader.ReadByte(), ReadBox(reader), reader.ReadString(), reader.ReadString());

    private static void WriteRuling(BinaryWriter writer, PdfRuling ruling)
    {
        WriteBox(writer, ruling.Box);
        writer.Write(ruling.Horizontal);
    }

    private static PdfRuling ReadRuling(BinaryReader reader) => new(ReadBox(reader), reader.ReadBoolean());
}
