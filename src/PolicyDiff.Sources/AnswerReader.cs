using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Sources;

/// <summary>Reads an answer that leads nowhere else: judges its status, checks its content and writes that down.</summary>
/// <param name="target">What was asked for.</param>
/// <param name="noticed">What was noticed on the way.</param>
internal sealed class AnswerReader(FetchTarget target, IReadOnlyList<Diagnostic> noticed)
{
    private const int Mebibyte = 1 << 20;

    /// <summary>Reads an answer.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="address">The address that gave it.</param>
    /// <param name="sink">Receives the content; what stands in it after a failure is worth nothing.</param>
    /// <param name="deadline">The limits of time.</param>
    public async Task<FetchAnswer> ReadAsync(HttpResponseMessage response, Uri address, Stream sink, FetchDeadline deadline)
    {
        var asked = target.Condition?.FinalAddress == address;
        var answer = response.StatusCode switch
        {
            HttpStatusCode.OK => await ContentAsync(response, address, sink, deadline).ConfigureAwait(false),
            HttpStatusCode.NotModified when asked => new FetchAnswer(FetchStatus.NotModified, noticed),
            HttpStatusCode.NotFound or HttpStatusCode.Gone => Stop(FetchStatus.Gone, SourceDiagnostics.Gone, SiteRequests.Status(response)),
            HttpStatusCode.NoContent => Fail(SourceDiagnostics.EmptyAnswer),
            _ => Fail(SourceDiagnostics.BadStatus, SiteRequests.Status(response)),
        };
        var kept = answer.Status == FetchStatus.NotModified ? target.Condition : null;
        return answer with
        {
            FinalAddress = address,
            ETag = response.Headers.ETag?.ToString() ?? kept?.ETag,
            LastModified = Header(response, "Last-Modified") ?? kept?.LastModified,
        };
    }

    /// <summary>A failure.</summary>
    public FetchAnswer Fail(string code, params string[] arguments) => Stop(FetchStatus.Failed, code, arguments);

    /// <summary>An end without content.</summary>
    public FetchAnswer Stop(FetchStatus status, string code, params string[] arguments) =>
        new(status, [.. noticed, Diagnostic.Error(code, RedirectTarget.At(target.Address), arguments)]);

    private async Task<FetchAnswer> ContentAsync(HttpResponseMessage response, Uri address, Stream sink, FetchDeadline deadline)
    {
        if (response.Content.Headers.ContentLength > target.Largest)
        {
            return TooLarge();
        }

        var content = new AnswerContent(response, deadline);
        var start = await StartAsync(content).ConfigureAwait(false);
        var type = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? string.Empty;
        if (start.Length == 0)
        {
            return Fail(SourceDiagnostics.EmptyAnswer);
        }

        if (ContentSniffer.Form(start.AsSpan(0, Math.Min(start.Length, ContentSniffer.Window)), type, address) is not { } form)
        {
            return Fail(SourceDiagnostics.WrongContent, type.Length == 0 ? "–" : type);
        }

        if (Expected(address) is { } expected && !Fits(form, expected))
        {
            return Fail(SourceDiagnostics.OtherContent, Name(form), Name(expected));
        }

        return await WriteAsync(start, content, sink).ConfigureAwait(false) is var (hash, size)
            ? new FetchAnswer(FetchStatus.Content, noticed) { Form = form, Sha256 = hash, Size = size }
            : TooLarge();
    }

    private static async Task<byte[]> StartAsync(AnswerContent content)
    {
        using var start = new MemoryStream();
        while (start.Length < ContentSniffer.Window && await content.ReadAsync().ConfigureAwait(false) is { IsEmpty: false } part)
        {
            start.Write(part.Span);
        }

        return start.ToArray();
    }

    /// <summary>Writes the content.</summary>
    /// <returns>Its hash and size; null where it goes over the limit.</returns>
    private async Task<(string Hash, long Size)?> WriteAsync(byte[] start, AnswerContent content, Stream sink)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var size = 0L;
        for (ReadOnlyMemory<byte> part = start; !part.IsEmpty; part = await content.ReadAsync().ConfigureAwait(false))
        {
            size += part.Length;
            if (size > target.Largest)
            {
                return null;
            }

            hash.AppendData(part.Span);
            sink.Write(part.Span);
        }

        return (Convert.ToHexStringLower(hash.GetHashAndReset()), size);
    }

    /// <summary>
    /// What is kept already decides; else an address that ends as that of a file promises one. A page in its place tells of an error.
    /// </summary>
    private ContentForm? Expected(Uri address) =>
        target.Expected ?? Promise(target.Address) ?? Promise(address);

    private static ContentForm? Promise(Uri address) =>
        ContentSniffer.Promised(address) is ContentForm.Pdf or ContentForm.Word ? ContentSniffer.Promised(address) : null;

    private static bool Fits(ContentForm form, ContentForm expected) => form == expected || (IsText(form) && IsText(expected));

    private static bool IsText(ContentForm form) => form is ContentForm.Text or ContentForm.Markdown;

    private static string Name(ContentForm form) => form switch
    {
        ContentForm.Pdf => "PDF",
        ContentForm.Html => "HTML",
        ContentForm.Text => "txt",
        _ => form.ToString(),
    };

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Content.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private FetchAnswer TooLarge() => Fail(SourceDiagnostics.TooLarge, (target.Largest / Mebibyte).ToString(CultureInfo.InvariantCulture));
}
