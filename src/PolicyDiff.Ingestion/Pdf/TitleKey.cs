using System.Text;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>Makes titles comparable: letters and digits only, in lower case.</summary>
internal static class TitleKey
{
    /// <summary>The key of a title; empty where it has no letters or digits.</summary>
    public static string Of(string title)
    {
        var key = new StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }
}
