namespace PolicyDiff.Pdf.PdfPig.Messages;

/// <summary>Writes and reads requests and messages.</summary>
internal static class MessageForm
{
    /// <summary>Writes a request.</summary>
    public static void Write(BinaryWriter writer, WorkerRequest request)
    {
        writer.Write(request.Path);
        writer.Write(request.MostPages);
        writer.Write(request.PictureOf);
        writer.Write(request.Page);
    }

    /// <summary>Reads a request.</summary>
    public static WorkerRequest ReadRequest(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadInt32()) { PictureOf = reader.ReadInt32(), Page = reader.ReadInt32() };

    /// <summary>Writes a message.</summary>
    public static void Write(BinaryWriter writer, WorkerMessage message)
    {
        writer.WriteOptional(message.Refusal, FileForm.Write);
        writer.WriteOptional(message.Properties, FileForm.Write);
        writer.WriteOptional(message.Outline, static (writer, outline) => writer.WriteAll(outline, FileForm.Write));
        writer.Write(message.StatedPages ?? FileForm.Unknown);
        writer.WriteOptional(message.Page, PageForm.Write);
        writer.WriteOptional(message.Unread, FileForm.Write);
        writer.WriteOptional(message.Remarks, FileForm.Write);
        writer.WriteOptional(message.Tags, FileForm.Write);
        writer.WriteOptional(message.Picture, PageForm.Write);
        writer.Write(message.IsLast);
    }

    /// <summary>Reads a message.</summary>
    public static WorkerMessage ReadMessage(BinaryReader reader) => new()
    {
        Refusal = reader.ReadOptional(FileForm.ReadRefusal),
        Properties = reader.ReadOptional(FileForm.ReadProperties),
        Outline = reader.ReadOptional(static reader => reader.ReadAll(FileForm.ReadOutlineItem)),
        StatedPages = reader.ReadInt32() is var pages and not FileForm.Unknown ? pages : null,
        Page = reader.ReadOptional(PageForm.ReadPage),
        Unread = reader.ReadOptional(FileForm.ReadUnreadPage),
        Remarks = reader.ReadOptional(FileForm.ReadRemarks),
        Tags = reader.ReadOptional(FileForm.ReadTags),
        Picture = reader.ReadOptional(PageForm.ReadPicture),
        IsLast = reader.ReadBoolean(),
    };
}
