using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace PolicyDiff.Web.Requests;

/// <summary>
/// A form with files as it comes in: its fields first, so that the form is known to be ours before a byte of a file is kept, then one
/// file after the other. Nothing of it is kept outside the folder for what is handed in.
/// </summary>
internal sealed class Upload
{
    private const int MostFields = 16;
    private const int LongestField = 4_096;
    private const int LongestBoundary = 100;

    private readonly MultipartReader _reader;
    private MultipartSection? _next;

    private Upload(MultipartReader reader) => _reader = reader;

    /// <summary>Reads the fields before the first file, and makes them the form of the request.</summary>
    /// <param name="context">The request.</param>
    /// <exception cref="InvalidDataException">It is no form with files, or its fields are too many or too long.</exception>
    public static async Task OpenAsync(HttpContext context)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= LongestBoundary } boundary)
        {
            throw new InvalidDataException("No form with files.");
        }

        var upload = new Upload(new MultipartReader(boundary.Value!, context.Request.Body));
        var fields = await upload.FieldsAsync(context.RequestAborted).ConfigureAwait(false);
        context.Request.Form = new FormCollection(fields);
        context.Items[typeof(Upload)] = upload;
    }

    /// <summary>The upload that a request was opened with.</summary>
    public static Upload Of(HttpContext context) => (Upload)context.Items[typeof(Upload)]!;

    /// <summary>The next file; null behind the last one. What was left of the one before is passed over.</summary>
    public async Task<(string Name, Stream Content)?> NextAsync(CancellationToken cancellationToken)
    {
        while (await SectionAsync(cancellationToken).ConfigureAwait(false) is { } section)
        {
            if (NameOf(section) is { Length: > 0 } name)
            {
                return (name, section.Body);
            }
        }

        return null;
    }

    private async Task<MultipartSection?> SectionAsync(CancellationToken cancellationToken)
    {
        var section = _next ?? await ReadAsync(cancellationToken).ConfigureAwait(false);
        _next = null;
        return section;
    }

    private async Task<MultipartSection?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _reader.ReadNextSectionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException error) when (error is not BadHttpRequestException)
        {
            throw new InvalidDataException("The form ends too early.", error);
        }
    }

    private async Task<Dictionary<string, StringValues>> FieldsAsync(CancellationToken cancellationToken)
    {
        var fields = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        while ((_next = await ReadAsync(cancellationToken).ConfigureAwait(false)) is { } section && NameOf(section) is null)
        {
            if (fields.Count == MostFields || section.GetContentDispositionHeader() is not { } field)
            {
                throw new InvalidDataException("Too many fields, or none.");
            }

            var name = HeaderUtilities.RemoveQuotes(field.Name).Value ?? string.Empty;
            fields[name] = await TextAsync(section, cancellationToken).ConfigureAwait(false);
        }

        return fields;
    }

    private static async Task<string> TextAsync(MultipartSection section, CancellationToken cancellationToken)
    {
        var letters = new char[LongestField + 1];
        using var reader = new StreamReader(section.Body, leaveOpen: true);
        var length = await reader.ReadBlockAsync(letters, cancellationToken).ConfigureAwait(false);
        return length <= LongestField ? new string(letters, 0, length) : throw new InvalidDataException("A field is too long.");
    }

    /// <summary>The name of a file; empty where a field for files was left empty, null where the section is no file.</summary>
    private static string? NameOf(MultipartSection section) => section.GetContentDispositionHeader() is { } header
        && (header.FileNameStar.HasValue ? header.FileNameStar : header.FileName) is { HasValue: true } name
        ? HeaderUtilities.RemoveQuotes(name).Value ?? string.Empty
        : null;
}
