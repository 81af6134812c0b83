using System.Text;

namespace PolicyDiff.Dutch.Analysis.Stemming;

/// <summary>What stands at the end of a word that is being stemmed.</summary>
internal static class WordEndings
{
    /// <summary>Whether the last letters of the word are these; compares ordinally and makes no string.</summary>
    public static bool EndsWith(this StringBuilder word, string ending)
    {
        if (word.Length < ending.Length)
        {
            return false;
        }

        for (var i = 0; i < ending.Length; i++)
        {
            if (word[word.Length - ending.Length + i] != ending[i])
            {
                return false;
            }
        }

        return true;
    }
}
