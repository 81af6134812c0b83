using System.Text;

namespace PolicyDiff.Dutch.Analysis.Stemming;

/// <summary>Endings of a word that is being changed.</summary>
internal static class WordEndings
{
    /// <summary>Whether the word ends so; letters are compared as they are.</summary>
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
