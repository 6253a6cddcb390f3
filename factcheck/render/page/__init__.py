"""The parts of the editor's page: marked words, the article, the notes, the style and the script."""
