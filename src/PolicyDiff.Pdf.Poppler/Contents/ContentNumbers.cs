using System.Text.Json;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>Finds the streams that make up pages: their content, and the forms they may draw.</summary>
internal static class ContentNumbers
{
    /// <summary>The object numbers, ascending, each once.</summary>
    /// <param name="objects">The objects of the file.</param>
    /// <param name="pages">The pages.</param>
    public static IReadOnlyList<int> Of(PdfObjects objects, IEnumerable<PageObject> pages)
    {
        SortedSet<int> found = [];
        Stack<JsonElement> left = new();
        foreach (var page in pages)
        {
            found.UnionWith(page.Contents);
            left.Push(page.Resources);
        }

        while (left.TryPop(out var resources))
        {
            var named = objects.Get(resources, "/XObject");
            foreach (var entry in named.ValueKind == JsonValueKind.Object ? named.EnumerateObject().ToList() : [])
            {
                if (PdfObjects.ReferenceOf(entry.Value) is { } number && objects.IsForm(number) && found.Add(number))
                {
                    left.Push(objects.Get(entry.Value, "/Resources"));
                }
            }
        }

        return [.. found];
    }
}
