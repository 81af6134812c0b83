namespace PolicyDiff.Pdf.PdfPig.Messages;

/// <summary>What <see cref="BinaryWriter"/> and <see cref="BinaryReader"/> lack: lists, and values that may not be there.</summary>
internal static class BinaryParts
{
    /// <summary>Writes how many there are, and each.</summary>
    public static void WriteAll<T>(this BinaryWriter writer, IReadOnlyCollection<T> values, Action<BinaryWriter, T> write)
    {
        writer.Write7BitEncodedInt(values.Count);
        foreach (var value in values)
        {
            write(writer, value);
        }
    }

    /// <summary>Reads what <see cref="WriteAll"/> wrote.</summary>
    public static IReadOnlyList<T> ReadAll<T>(this BinaryReader reader, Func<BinaryReader, T> read)
    {
        var values = new T[reader.Read7BitEncodedInt()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = read(reader);
        }

        return values;
    }

    /// <summary>Writes whether there is a value, and the value.</summary>
    public static void WriteOptional<T>(this BinaryWriter writer, T? value, Action<BinaryWriter, T> write)
        where T : class
    {
        writer.Write(value is not null);
        if (value is not null)
        {
            write(writer, value);
        }
    }

    /// <summary>Reads what <see cref="WriteOptional"/> wrote.</summary>
    public static T? ReadOptional<T>(this BinaryReader reader, Func<BinaryReader, T> read)
        where T : class => reader.ReadBoolean() ? read(reader) : null;
}
