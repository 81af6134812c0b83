using System.Text;

namespace PolicyDiff.Pdf.PdfPig.Messages;

/// <summary>
/// Sends and receives what the engine and its worker tell each other: each message is its length in four bytes and then its own bytes.
/// </summary>
/// <remarks>
/// Both sides are one assembly, so the form needs no version. JSON would do as well, but the code that it takes for every type is compiled
/// anew in each process, which
/// costs a short file more than reading it does.
/// </remarks>
internal static class MessageStream
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Sends a message at once: a page that waited here would look like a page that is not read.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="message">What to send.</param>
    /// <param name="write">How it is written.</param>
    public static void Send<T>(Stream stream, T message, Action<BinaryWriter, T> write)
    {
        using var whole = new MemoryStream();
        using var writer = new BinaryWriter(whole, Utf8);
        writer.Write(0);
        write(writer, message);
        writer.Flush();
        var bytes = whole.GetBuffer().AsSpan(0, (int)whole.Length);
        BitConverter.TryWriteBytes(bytes, bytes.Length - sizeof(int));
        stream.Write(bytes);
        stream.Flush();
    }

    /// <summary>Receives the next message.</summary>
    /// <param name="stream">Where from.</param>
    /// <param name="most">The bytes it may have.</param>
    /// <param name="read">How it is read; from anything but a message it throws what <see cref="BinaryReader"/> does.</param>
    /// <param name="message">The message; the default value where there is none.</param>
    /// <param name="length">The bytes it had.</param>
    public static MessageState Receive<T>(Stream stream, long most, Func<BinaryReader, T> read, out T? message, out int length)
    {
        (message, length) = (default, 0);
        Span<byte> head = stackalloc byte[sizeof(int)];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
        {
            return MessageState.Ended;
        }

        length = BitConverter.ToInt32(head);
        if (length < 0 || length > most)
        {
            return MessageState.TooLong;
        }

        var bytes = new byte[length];
        if (stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false) < length)
        {
            return MessageState.Ended;
        }

        using var reader = new BinaryReader(new MemoryStream(bytes), Utf8);
        message = read(reader);
        return MessageState.Whole;
    }
}
