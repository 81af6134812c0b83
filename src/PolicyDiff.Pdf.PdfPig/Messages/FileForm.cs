using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig.Messages;

/// <summary>Writes and reads what is told of a file beside its pages.</summary>
internal static class FileForm
{
    /// <summary>Stands for a number that is not known.</summary>
    public const int Unknown = int.MinValue;

    /// <summary>Writes a refusal.</summary>
    public static void Write(BinaryWriter writer, WorkerRefusal refusal)
    {
        writer.Write(refusal.Code);
        writer.WriteAll(refusal.Arguments, static (writer, argument) => writer.Write(argument));
    }

    /// <summary>Reads a refusal.</summary>
    public static WorkerRefusal ReadRefusal(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadAll(static reader => reader.ReadString()));

    /// <summary>Writes the properties of a file.</summary>
    public static void Write(BinaryWriter writer, IReadOnlyDictionary<string, string> properties) =>
        writer.WriteAll(properties, static (writer, property) =>
    {
        writer.Write(property.Key);
        writer.Write(property.Value);
    });

    /// <summary>Reads the properties of a file.</summary>
    public static IReadOnlyDictionary<string, string> ReadProperties(BinaryReader reader) =>
        new Dictionary<string, string>(
            reader.ReadAll(static reader => KeyValuePair.Create(reader.ReadString(), reader.ReadString())), StringComparer.Ordinal);

    /// <summary>Writes an entry of the outline.</summary>
    public static void Write(BinaryWriter writer, PdfOutlineItem item)
    {
        writer.Write(item.Title);
        writer.Write(item.Level);
        writer.Write(item.Page ?? 0);
    }

    /// <summary>Reads an entry of the outline.</summary>
    public static PdfOutlineItem ReadOutlineItem(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32() is > 0 and var page ? page : null);

    /// <summary>Writes tags.</summary>
    public static void Write(BinaryWriter writer, PdfTags tags)
    {
        writer.Write((byte)tags.State);
        writer.Write(tags.Letters);
        writer.WriteAll(tags.Headings, static (writer, heading) =>
        {
            writer.Write(heading.Text);
            writer.Write(heading.Level);
            writer.Write(heading.InTable);
        });
    }

    /// <summary>Reads tags.</summary>
    public static PdfTags ReadTags(BinaryReader reader)
    {
        var (state, letters) = ((PdfTagState)reader.ReadByte(), reader.ReadInt32());
        return new PdfTags(state,
            reader.ReadAll(static reader => new PdfTaggedHeading(reader.ReadString(), reader.ReadInt32(), reader.ReadBoolean())), letters);
    }

    /// <summary>Writes a page that could not be read.</summary>
    public static void Write(BinaryWriter writer, UnreadPage page)
    {
        writer.Write(page.Number);
        writer.Write(page.Words);
    }

    /// <summary>Reads a page that could not be read.</summary>
    public static UnreadPage ReadUnreadPage(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadString());

    /// <summary>Writes what is to be said of a page.</summary>
    public static void Write(BinaryWriter writer, PageRemarks remarks)
    {
        writer.Write(remarks.Number);
        writer.WriteOptional(remarks.Failure, static (writer, words) => writer.Write(words));
        writer.WriteOptional(remarks.Unshown, static (writer, counts) => writer.WriteAll(counts, static (writer, count) =>
        {
            writer.Write((byte)count.Key);
            writer.Write(count.Value);
        }));
    }

    /// <summary>Reads what is to be said of a page.</summary>
    public static PageRemarks ReadRemarks(BinaryReader reader) => new(reader.ReadInt32())
    {
        Failure = reader.ReadOptional(static reader => reader.ReadString()),
        Unshown = reader.ReadOptional(static reader =>
            new SortedDictionary<UnshownKind, int>(
                reader.ReadAll(static reader => KeyValuePair.Create((UnshownKind)reader.ReadByte(), reader.ReadInt32())).ToDictionary())),
    };
}
